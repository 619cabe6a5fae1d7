package amity.calendar;

import static amity.schema.Tables.CALENDAR_POSTING;

import amity.practice.Practice;
import amity.schema.tables.records.CalendarPostingRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record PostingStore(DSLContext db) {
    private record All(Practice.Id practice, int year) {}

    List<PostingDate> all(Practice.Id practice, int year) {
        return TransactionCache.once(new All(practice, year), () -> db.selectFrom(CALENDAR_POSTING)
                .where(CALENDAR_POSTING.PRACTICE_ID.eq(practice.value()))
                .and(CALENDAR_POSTING.IN_YEAR.eq(year))
                .fetch(PostingStore::date));
    }

    void keep(Practice.Id practice, PostingDate date) {
        remove(practice, date);
        db.insertInto(CALENDAR_POSTING)
                .set(CALENDAR_POSTING.PRACTICE_ID, practice.value())
                .set(CALENDAR_POSTING.ID, Ids.next())
                .set(CALENDAR_POSTING.CARRIER, date.carrier())
                .set(CALENDAR_POSTING.MAIL_CLASS, date.mailClass())
                .set(CALENDAR_POSTING.DESTINATION, date.destination().word())
                .set(CALENDAR_POSTING.IN_YEAR, date.on().getYear())
                .set(CALENDAR_POSTING.ON_DAY, date.on())
                .set(CALENDAR_POSTING.SOURCE, date.source())
                .set(CALENDAR_POSTING.CHECKED_ON, date.checked())
                .execute();
    }

    void remove(Practice.Id practice, PostingDate date) {
        db.deleteFrom(CALENDAR_POSTING).where(is(practice, date)).execute();
    }

    private static Condition is(Practice.Id practice, PostingDate date) {
        return CALENDAR_POSTING
                .PRACTICE_ID
                .eq(practice.value())
                .and(CALENDAR_POSTING.CARRIER.eq(date.carrier()))
                .and(CALENDAR_POSTING.MAIL_CLASS.eq(date.mailClass()))
                .and(CALENDAR_POSTING.DESTINATION.eq(date.destination().word()))
                .and(CALENDAR_POSTING.IN_YEAR.eq(date.on().getYear()));
    }

    private static PostingDate date(CalendarPostingRecord row) {
        return new PostingDate(
                row.getCarrier(),
                row.getMailClass(),
                Keyword.of(Destination.class, row.getDestination()),
                row.getOnDay(),
                false,
                row.getSource(),
                row.getCheckedOn());
    }
}
