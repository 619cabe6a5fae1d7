package amity.season;

import amity.client.HourlyRates;
import amity.plan.SeasonSettings;
import amity.plan.Sign;
import amity.practice.Setting;
import amity.practice.SettingOwner;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** What the user may change about how a season is decided; what cards and stamps cost is said at the drawer. */
@Component("season-adjusted")
class SeasonAdjustments implements SettingOwner {
    private static final int TEN_YEARS = 3_650;
    private static final int MOST = 100;
    private static final int MOST_PERCENT = 1_000;
    private static final int MOST_HOURS = 40;

    @Override
    public String about() {
        return "season";
    }

    @Override
    public List<Setting> settings(CurrencyUnit currency) {
        var usual = SeasonSettings.usual(currency);
        var costs = usual.costs();
        var eligible = usual.eligible();
        var points = usual.points();
        return List.of(
                Setting.money("season.usual-price", costs.usual(), 1),
                Setting.money("season.usual-price-personal", costs.usualPersonal(), 1),
                Setting.money("season.wrapping", costs.wrapping(), 0),
                Setting.money("season.parcel", costs.parcel(), 0),
                Setting.money(HourlyRates.USUAL, 0, 0),
                Setting.yesNo("season.promised-hours-count", true),
                hours("first", usual.hours().get(0)),
                hours("second", usual.hours().get(1)),
                hours("third", usual.hours().get(2)),
                Setting.whole("season.gift-days", eligible.giftDays(), 0, TEN_YEARS),
                Setting.whole("season.enough", eligible.enough(), 0, MOST),
                points(Sign.MANY_JOBS),
                Setting.whole("season.many-jobs", eligible.manyJobs(), 1, MOST),
                points(Sign.KNOWN_PERSONALLY),
                points(Sign.EVERY_MONTH),
                points(Sign.IN_ITS_SEASON),
                Setting.whole("season.season-days", eligible.seasonDays(), 0, TEN_YEARS),
                Setting.whole("season.longest-percent", eligible.longestPercent(), 100, MOST_PERCENT),
                points(Sign.MISSED_MOST),
                points(Sign.MISSED_SOME),
                points(Sign.ONE_SIDED),
                points(Sign.FADING),
                points(Sign.SILENT),
                Setting.whole("season.silent-days", eligible.silentDays(), 1, TEN_YEARS),
                Setting.whole("season.silent-gaps", eligible.silentGaps(), 1, MOST),
                points(Sign.ENDED),
                Setting.whole("season.hours-days", eligible.hoursDays(), 0, TEN_YEARS),
                Setting.whole("season.hours-work-days", eligible.hoursWorkDays(), 0, MOST),
                Setting.whole("season.repeat-years", eligible.repeatYears(), 0, MOST),
                Setting.whole("season.risk.policy-unknown", points.policyUnknown(), 0, MOST),
                Setting.whole("season.risk.regulated", points.regulated(), 0, MOST),
                Setting.whole("season.risk.never-reciprocated", points.neverReciprocated(), 0, MOST),
                Setting.whole("season.risk.complaint", points.complaint(), 0, MOST),
                Setting.whole("season.risk.first-gift", points.firstGift(), 0, MOST),
                Setting.whole("season.risk.dearer", points.dearer(), 0, MOST));
    }

    private static Setting points(Sign sign) {
        return Setting.whole("season.sign." + sign.word(), Math.abs(sign.usual()), 0, MOST);
    }

    /** How many free hours a card can carry; with 0 there is one choice fewer. */
    private static Setting hours(String which, int quarters) {
        return Setting.fraction(SeasonSettings.HOURS + which, quarters / 4.0, 0, MOST_HOURS);
    }
}
