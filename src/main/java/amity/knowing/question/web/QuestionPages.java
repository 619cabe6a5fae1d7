package amity.knowing.question.web;

import amity.client.Client;
import amity.knowing.question.AlternativeSources;
import amity.knowing.question.ClientQuestions;
import amity.knowing.question.SeasonQuestion;
import amity.knowing.question.SeasonQuestions;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is worth finding out, of a season or of one client. */
@Component
record QuestionPages(
        SeasonQuestions questions,
        ClientQuestions withClients,
        AlternativeSources otherWays,
        Words words,
        Clock clock) {
    QuestionsPage of(Practice practice, Season season, QuestionsPage.@Nullable Wrong wrong) {
        var today = practice.today(clock);
        var open = questions.open(practice, season, today);
        var week = questions.week(practice, season, open, today).questions();
        return new QuestionsPage(
                season.title(),
                SeasonAddress.of(season),
                lines(practice, week, today),
                lines(practice, open.stream().filter(one -> !week.contains(one)).toList(), today),
                wrong);
    }

    QuestionsPage of(Practice practice, Client client) {
        var today = practice.today(clock);
        var open = withClients.open(practice, Set.of(client.id()), today);
        return new QuestionsPage(
                client.name(), "/clients/" + client.id(), lines(practice, open, today), List.of(), null);
    }

    private List<QuestionsPage.Line> lines(Practice practice, List<SeasonQuestion> open, LocalDate today) {
        var ways = otherWays.to(practice, open, today);
        return open.stream()
                .map(question -> line(question, ways.get(question), today))
                .toList();
    }

    private QuestionsPage.Line line(SeasonQuestion question, List<String> ways, LocalDate today) {
        var talk = question.talk();
        var asked = question.asked();
        return new QuestionsPage.Line(
                id(question.subject(), question.what()),
                path(question),
                question.name(),
                "/clients/" + question.client().id(),
                question.sentence(),
                talk == null
                        ? null
                        : talk.equals(today)
                                ? words.say("question.talk.today")
                                : words.say("question.talk", Days.withWeekday(talk, today)),
                question.inPassing(),
                question.plainly(),
                ways,
                asked == null ? null : words.say("question.asked.on", Days.shown(asked, today)),
                question.what().isTakenApart());
    }

    /** To which the forms of a question are sent. */
    static String path(SeasonQuestion question) {
        return SeasonAddress.of(question.season()) + "/questions/" + question.subject() + "/"
                + question.what().word();
    }

    static String id(UUID subject, MissingFact what) {
        return subject + "-" + what.word();
    }
}
