package amity.knowing.question;

import amity.client.Client;
import amity.client.Facts;
import amity.client.SpecialCategory;
import amity.knowing.KeptLesson;
import amity.knowing.Knowledge;
import amity.knowing.Lesson;
import amity.knowing.Remark;
import amity.knowing.Remarks;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.plan.MissingFact;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an answer: a moment in which it was said, what is known since, and what it changes on the card. */
@Component
record QuestionAnswers(Ledger ledger, Facts facts, CardAnswers onTheCard, Remarks remarks, Knowledge knowledge) {
    /** The moment, and the first fact where there is one. */
    record Kept(UUID moment, @Nullable UUID fact) {}

    /** Keeps the answer, and of its words what she chose. */
    Kept keep(Practice practice, SeasonQuestion question, String said, List<KeptLesson> taken, LocalDate today) {
        var person = question.person();
        var note = Note.of(question.client().id(), question.sentence() + " " + neutral(said, taken))
                .on(today)
                .present(person == null ? List.of() : List.of(person.id()));
        var moment = ledger.tell(practice, note);
        onTheCard.keep(practice, question, said);
        var source = new Knowledge.Source(
                question.client().id(),
                person == null ? null : person.id(),
                true,
                moment.day(),
                moment.id().value());
        var fact = knowledge.keep(practice, source, taken).stream().findFirst();
        return new Kept(moment.id().value(), fact.map(one -> one.id().value()).orElse(null));
    }

    /** What was learned in a moment is known no more. */
    void takeBack(Practice practice, Client.Id client, Moment.Id moment) {
        facts.of(practice.id(), client).stream()
                .filter(fact -> moment.value().equals(fact.moment()))
                .forEach(fact -> facts.end(practice, fact.id()));
    }

    /** The reason of health, faith and the like is not written into the moment either. */
    private static String neutral(String said, List<KeptLesson> taken) {
        return SpecialCategory.in(said).isEmpty()
                ? said
                : taken.stream()
                        .filter(one -> !one.agreed())
                        .map(one -> one.learned().words())
                        .collect(Collectors.joining("; "));
    }

    /** What the words tell, each thing by itself; a question with only one kind of answer takes the words as they are. */
    List<Remark> read(Practice practice, Client client, MissingFact what, String said) {
        return what.isTakenApart()
                ? remarks.of(practice, client, said, what.asksFor())
                : List.of(new Remark(said, Remark.As.KNOW, null));
    }

    /** All of it that she did not set to nothing. */
    List<KeptLesson> taken(Practice practice, SeasonQuestion question, List<Remark> read) {
        return read.stream()
                .filter(remark -> remark.as() != Remark.As.NOTHING)
                .map(remark -> taken(practice, question, remark))
                .toList();
    }

    /** A remark that is plainly known is kept under the topic that was asked about. */
    private KeptLesson taken(Practice practice, SeasonQuestion question, Remark remark) {
        var topic = question.what() == MissingFact.POLICY ? "gifts" : Gaps.TOPICS.get(question.what());
        boolean plain = remark.as() == Remark.As.KNOW && remark.instead() == null;
        return topic != null && plain
                ? KeptLesson.of(Lesson.fact(remark.said(), topic, null, List.of()))
                : remarks.taken(practice, question.client(), remark);
    }
}
