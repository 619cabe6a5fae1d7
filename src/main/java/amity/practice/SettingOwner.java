package amity.practice;

import java.util.List;
import org.joda.money.CurrencyUnit;

/** A feature that reckons by numbers the user may change. */
public interface SettingOwner {
    /** Under what they are gathered: {@code reading}, {@code season}. */
    String about();

    /** Each of them, in the order in which it is read. */
    List<Setting> settings(CurrencyUnit currency);
}
