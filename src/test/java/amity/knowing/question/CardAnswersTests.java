package amity.knowing.question;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.card.Addressee;
import amity.card.Addressees;
import amity.card.Card;
import amity.card.CardSubject;
import amity.card.Cards;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody answered stands on their card. */
class CardAnswersTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("knowing");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client mediation = client();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maggie | Maggie",
                "Maggie, never Margaret | Maggie",
                "Just call me Maggie, please. | Maggie",
                "She signs as “Mrs Okafor” | Mrs Okafor",
                "whatever fits | Marguerite"
            })
    void a_name_stands_after_dear_as_they_like_it(String said, String dear) {
        named("Marguerite O.", "1 Kenwood Road\nSheffield");
        answer(MissingFact.NAME, said);
        assertThat(addressee().dear()).isEqualTo(dear);
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo(said);
            assertThat(fact.moment()).isNotNull();
        });
    }

    @Test
    void a_name_in_full_takes_the_place_of_an_initial() {
        named("M. Okafor", "1 Kenwood Road\nSheffield");
        answer(MissingFact.NAME, "Marguerite Okafor");
        assertThat(addressee().name()).isEqualTo("Marguerite Okafor");
        assertThat(addressee().dear()).isEqualTo("Marguerite");
    }

    @Test
    void somebody_named_for_the_first_time_gets_the_card() {
        answer(MissingFact.NAME, "The card is for Ada de la Cruz");
        assertThat(addressee().name()).isEqualTo("Ada de la Cruz");
        assertThat(addressee().dear()).isEqualTo("Ada");
    }

    @Test
    void an_address_is_printed_on_the_envelope() {
        named("Marguerite Okafor", null);
        answer(MissingFact.ADDRESS, "27 Kenwood Road, Sheffield S7 1NP");
        assertThat(card().envelope())
                .containsExactly("Marguerite Okafor", "Okafor Mediation", "27 Kenwood Road", "Sheffield S7 1NP");
        assertThat(facts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merry Christmas, of course | CHRISTMAS",
                "Rather New Year than Christmas | NEW_YEAR",
                "Nothing about Christmas, a New Year’s wish is lovely | NEW_YEAR",
                "Season’s greetings | GREETINGS",
                "No greeting at all, just a hello | NONE"
            })
    void the_card_speaks_of_what_they_like(String said, CardSubject wording) {
        named("Marguerite Okafor", "1 Kenwood Road\nSheffield");
        answer(MissingFact.WORDING, said);
        assertThat(addressee().wording()).isEqualTo(wording);
        assertThat(facts()).hasSize(1);
    }

    @Test
    void what_leaves_it_open_changes_nothing_on_the_card() {
        named("Marguerite Okafor", "1 Kenwood Road\nSheffield");
        answer(MissingFact.WORDING, "Whatever you like");
        assertThat(addressee().wording()).isNull();
    }

    @Test
    void what_was_said_at_the_desk_is_not_asked() {
        named("Marguerite Okafor", "1 Kenwood Road\nSheffield");
        var at = card();
        ledgers.get(Addressees.class).change(hannah, at, "", CardSubject.NEW_YEAR, "1 Kenwood Road\nSheffield");
        assertThat(ledgers.get(SeasonQuestions.class).open(hannah, christmas(), Ledgers.TODAY))
                .noneMatch(question -> question.what() == MissingFact.WORDING);
    }

    private Client client() {
        var client = ledgers.clients()
                .add(hannah.id(), "Okafor Mediation")
                .with(Client.Status.ACTIVE)
                .with(Client.GiftPolicy.NONE, null);
        return ledgers.clients().change(hannah.id(), client);
    }

    private void named(String name, @Nullable String address) {
        var people = ledgers.get(People.class);
        var person = people.add(hannah.id(), mediation.id(), name, List.of());
        people.change(hannah.id(), person.at(address));
    }

    private void answer(MissingFact what, String said) {
        ledgers.get(Seasons.class).budget(hannah, christmas(), hannah.money(6_000), 0);
        ledgers.get(QuestionFindings.class)
                .answer(hannah, christmas(), mediation.id().value(), what, said);
    }

    private Season christmas() {
        return ledgers.get(Seasons.class).of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private Card card() {
        return ledgers.get(Cards.class).of(hannah, christmas()).getFirst();
    }

    private Addressee addressee() {
        return card().addressee();
    }

    private List<Fact> facts() {
        return ledgers.get(Facts.class).of(hannah.id(), mediation.id());
    }
}
