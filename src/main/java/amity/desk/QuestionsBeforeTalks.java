package amity.desk;

import amity.calendar.Appointments;
import amity.client.Client;
import amity.knowing.question.ClientQuestions;
import amity.knowing.question.SeasonQuestion;
import amity.shell.Days;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is worth finding out in a talk today or on the next working day: for each client what would change most. Where no talk is in the calendar, the one of this week whose day it is. */
@Component
record QuestionsBeforeTalks(Appointments appointments, BeforeTalks talks, ClientQuestions questions, Words words)
        implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var seen = seen(look);
        var inTalks = seen.isEmpty()
                ? Stream.<SeasonQuestion>empty()
                : questions.open(look.practice(), look.seasons(), seen, look.today()).stream()
                        .filter(question -> question.asked() == null && question.talk() != null);
        var now = questions.turn(look.practice(), look.seasons(), look.today()).stream()
                .filter(question -> !seen.contains(question.client().id()));
        var met = new HashSet<Client.Id>();
        return Stream.concat(inTalks, now)
                .filter(question -> met.add(question.client().id()))
                .map(question -> entry(look, question));
    }

    /** Those talked with from now to the end of the next working day, and today until it is told how it went. */
    private Set<Client.Id> seen(Look look) {
        var zone = look.practice().zone();
        var seen = new HashSet<>(appointments.clientsSeen(
                look.practice().id(),
                look.now(),
                look.week().next(look.today()).plusDays(1).atStartOfDay(zone).toInstant()));
        talks.open(look).forEach(talk -> seen.add(Objects.requireNonNull(talk.client())));
        return seen;
    }

    private Entry entry(Look look, SeasonQuestion question) {
        var talk = question.talk();
        var sunday = look.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Entry.of(
                        EntryKind.QUESTION,
                        Completions.id(question),
                        question.sentence(),
                        why(question, talk, look.today()),
                        talk == null
                                ? new Entry.Margin(words.say("question.margin.week"), words.say("question.margin.ask"))
                                : new Entry.Margin(
                                        Days.briefWeekday(talk.getDayOfWeek()), words.say("question.margin")))
                .about(question.client().id())
                .due(talk == null ? sunday : talk)
                .reason(question.word())
                .becomes(new EntryOutcome.Asked(question))
                .way(words.say("question.title"), "/season/" + question.season().address() + "/questions");
    }

    private String why(SeasonQuestion question, @Nullable LocalDate talk, LocalDate today) {
        var when = talk == null
                ? words.say("question.talk.none")
                : talk.equals(today)
                        ? words.say("question.talk.today")
                        : words.say("question.talk", Days.withWeekday(talk, today));
        var passing = question.inPassing();
        return when + " "
                + (passing == null
                        ? words.say("question.why.plainly", question.plainly())
                        : words.say("question.why", passing, question.plainly()));
    }
}
