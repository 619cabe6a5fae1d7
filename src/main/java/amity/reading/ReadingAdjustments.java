package amity.reading;

import amity.moment.Kind;
import amity.practice.Setting;
import amity.practice.SettingOwner;
import amity.review.Question;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** What the user may change about how relationships are read. */
@Component
class ReadingAdjustments implements SettingOwner {
    private static final int MOST_MOMENTS = 50;

    @Override
    public String about() {
        return "reading";
    }

    @Override
    public List<Setting> settings(CurrencyUnit currency) {
        var usual = ReadingSettings.USUAL;
        var weights = Stream.of(Kind.values())
                .filter(Kind::isWay)
                .map(way -> Setting.fraction("reading.weight." + way.word(), usual.weight(way), 0, 10));
        var rest = Stream.of(
                Setting.yesNo("reading.counts-personal", usual.countsPersonal()),
                Setting.yesNo(Question.CIRCLES_SETTING, false),
                Setting.whole("reading.partnership-received", usual.partnershipReceived(), 1, MOST_MOMENTS),
                Setting.whole("reading.partnership-ways", usual.partnershipWays(), 1, 6),
                Setting.fraction("reading.partnership-balance", usual.partnershipBalance(), 0, 1),
                Setting.fraction("reading.one-sided-balance", usual.oneSidedBalance(), 0, 1),
                Setting.whole("reading.one-sided-given", usual.oneSidedGiven(), 1, MOST_MOMENTS),
                Setting.fraction("reading.little", usual.little(), 0, MOST_MOMENTS));
        return Stream.concat(weights, rest).toList();
    }
}
