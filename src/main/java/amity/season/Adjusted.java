package amity.season;

import amity.practice.Adjustable;
import amity.practice.Setting;
import amity.season.rules.Settings;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** What the user may change about how a season is decided; what cards and stamps cost is said at the drawer. */
@Component("season-adjusted")
class Adjusted implements Adjustable {
    private static final int TEN_YEARS = 3_650;
    private static final int MOST = 100;

    @Override
    public String about() {
        return "season";
    }

    @Override
    public List<Setting> settings(CurrencyUnit currency) {
        var usual = Settings.usual(currency);
        var costs = usual.costs();
        var eligible = usual.eligible();
        var points = usual.points();
        return List.of(
                Setting.money("season.usual-price", costs.usual(), 1),
                Setting.money("season.usual-price-personal", costs.usualPersonal(), 1),
                Setting.money("season.wrapping", costs.wrapping(), 0),
                Setting.money("season.parcel", costs.parcel(), 0),
                Setting.yesNo("season.promised-hours-count", true),
                Setting.whole("season.gift-days", eligible.giftDays(), 0, TEN_YEARS),
                Setting.whole("season.received", eligible.received(), 0, MOST),
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
}
