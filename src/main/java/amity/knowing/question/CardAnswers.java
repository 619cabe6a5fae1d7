package amity.knowing.question;

import amity.card.Addressees;
import amity.card.CardSubject;
import amity.client.People;
import amity.client.Person;
import amity.moment.sentence.Letterhead;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Carries an answer over to the card: how the name stands there, where it goes, what it speaks of. Where the words leave that open, they remain something known and no more. */
@Component
record CardAnswers(Addressees addressees, People people, Words words) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:van|von|de|der|da|du|la|le|bin|al)\\s+)*\\p{Lu}[\\p{L}’'.-]*){0,3}";
    private static final Pattern STARTS = Pattern.compile("[“\"']?(" + NAME + ")[”\"']?(?=\\s*(?:[,;:!?–(]|$))");
    private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");

    void keep(Practice practice, SeasonQuestion question, String said) {
        var person = question.person();
        var to = person == null ? question.subject() : person.id().value();
        switch (question.what()) {
            case NAME -> name(said).ifPresent(name -> call(practice, question, name));
            case ADDRESS -> addressees.address(practice, to, person, said);
            case WORDING -> wording(said).ifPresent(wording -> addressees.wording(practice, to, wording));
            default -> {}
        }
    }

    /** Somebody named for the first time is a person from then on; one known by an initial gets the name in full. */
    private void call(Practice practice, SeasonQuestion question, String name) {
        var person = question.person();
        if (person == null) {
            people.add(practice.id(), question.client().id(), name, List.of());
        } else if (isInFull(name, person)) {
            people.change(practice.id(), person.called(name));
        } else {
            addressees.called(practice, person.id().value(), name);
        }
    }

    private static boolean isInFull(String name, Person person) {
        return name.contains(" ") && INITIAL.matcher(person.name()).find();
    }

    /** The answer itself where it is a name, else what the words say someone is called. */
    private static Optional<String> name(String said) {
        var start = STARTS.matcher(said);
        return start.lookingAt()
                ? Optional.of(start.group(1).replaceFirst("(?<=\\p{Ll})[.’']+$", ""))
                : Letterhead.name(said);
    }

    /** What is said not to be wanted is taken away first. */
    private Optional<CardSubject> wording(String said) {
        var refused = words.phrases("question.cue.refused").in(said).replaceAll(" ");
        return List.of(CardSubject.CHRISTMAS, CardSubject.NEW_YEAR, CardSubject.NONE, CardSubject.GREETINGS).stream()
                .filter(wording -> hasCue(wording.word(), refused))
                .findFirst();
    }

    private boolean hasCue(String which, String said) {
        return words.phrases("question.cue." + which).in(said).find();
    }
}
