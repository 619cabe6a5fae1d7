package amity.knowing;

import amity.client.Client;
import amity.client.Fact.Stance;
import amity.client.SpecialCategory;
import amity.moment.sentence.TheirNames;
import amity.practice.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What words tell, in short: each thing with what it would be kept as, to be chosen otherwise, and what it is kept as in the end. */
@Component
public class Remarks {
    private final LessonReader learning;

    Remarks(LessonReader learning) {
        this.learning = learning;
    }

    public List<Remark> of(Practice practice, Client client, String said, @Nullable Stance asked) {
        return of(practice, learning.names(practice, client), said, asked);
    }

    public List<Remark> of(Practice practice, TheirNames names, String said, @Nullable Stance asked) {
        return learning.of(practice, names, said, asked).stream()
                .map(Remarks::remark)
                .toList();
    }

    private static Remark remark(Lesson learned) {
        var special = learned.special();
        var instead = special == null ? null : special.instead();
        if (instead != null) return new Remark(learned.words(), Remark.As.of(instead.stance()), instead.words());
        return new Remark(
                learned.words(),
                learned.sort() == Lesson.Sort.FACT
                        ? Remark.As.of(learned.stance())
                        : Remark.As.valueOf(learned.sort().name()),
                null);
    }

    public KeptLesson taken(Practice practice, Client client, Remark remark) {
        return taken(practice, learning.names(practice, client), remark);
    }

    /** As it was chosen; of what tells of health, faith and the like the neutral words. */
    public KeptLesson taken(Practice practice, TheirNames names, Remark remark) {
        var instead = remark.instead() == null
                ? null
                : SpecialCategory.in(remark.said())
                        .map(SpecialCategory::instead)
                        .orElse(null);
        if (instead != null) return KeptLesson.instead(instead);
        var learned = learning.of(practice, names, remark.said(), null).getFirst();
        return KeptLesson.of(
                switch (remark.as()) {
                    case POLICY -> learned;
                    case NAME -> learning.written(Lesson.Sort.NAME, remark.said());
                    case ADDRESS -> learning.written(Lesson.Sort.ADDRESS, remark.said());
                    default -> learned.as(remark.as().stance(), remark.said());
                });
    }
}
