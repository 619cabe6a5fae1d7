package amity.circle;

import static amity.schema.Tables.CIRCLE_PAIRING;
import static java.util.Objects.requireNonNull;

import amity.client.Someone;
import amity.moment.Moment;
import amity.practice.Practice;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record OwnIntroductionStore(DSLContext db) {
    void insert(Practice.Id practice, OwnIntroduction pairing) {
        var row = db.newRecord(CIRCLE_PAIRING);
        row.setPracticeId(practice.value());
        row.setId(pairing.id());
        row.setOneClientId(pairing.one().clientValue());
        row.setOnePersonId(pairing.one().personValue());
        row.setOtherClientId(pairing.other().clientValue());
        row.setOtherPersonId(pairing.other().personValue());
        row.setOnDay(pairing.on());
        row.setWords(pairing.words());
        row.setOneMomentId(value(pairing.withOne()));
        row.setOtherMomentId(value(pairing.withOther()));
        row.insert();
    }

    void delete(Practice.Id practice, UUID id) {
        db.deleteFrom(CIRCLE_PAIRING)
                .where(CIRCLE_PAIRING.PRACTICE_ID.eq(practice.value()))
                .and(CIRCLE_PAIRING.ID.eq(id))
                .execute();
    }

    List<OwnIntroduction> all(Practice.Id practice) {
        return db.selectFrom(CIRCLE_PAIRING)
                .where(CIRCLE_PAIRING.PRACTICE_ID.eq(practice.value()))
                .orderBy(CIRCLE_PAIRING.ON_DAY.desc(), CIRCLE_PAIRING.ID.desc())
                .fetch(row -> new OwnIntroduction(
                        row.getId(),
                        requireNonNull(Someone.in(row.getOneClientId(), row.getOnePersonId())),
                        requireNonNull(Someone.in(row.getOtherClientId(), row.getOtherPersonId())),
                        row.getOnDay(),
                        row.getWords(),
                        moment(row.getOneMomentId()),
                        moment(row.getOtherMomentId())));
    }

    private static @Nullable UUID value(Moment.@Nullable Id moment) {
        return moment == null ? null : moment.value();
    }

    private static Moment.@Nullable Id moment(@Nullable UUID value) {
        return value == null ? null : new Moment.Id(value);
    }
}
