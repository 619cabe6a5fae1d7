package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Kind;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ruth answers what was spoken about and switched on, on her page. */
class SharedFormsTests extends OnHerPage {
    @Autowired
    private VisibleParts sharing;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Asks asks;

    @Autowired
    private Invitations invitations;

    @Test
    void leave_is_asked_for_once_the_words_are_there_each_part_by_itself_and_taken_back_there() {
        show(Part.TESTIMONIAL);
        var empty = ruthsBrowser.get(path);
        assertThat(empty.html().select("[name=parts]")).isEmpty();
        var said = ruthsBrowser.submit(empty, form("testimonial"), Map.of("words", "She never misses a thing"));
        assertThat(said.words()).contains("Nobody else sees them unless you say so below", "Only Hannah reads this");
        assertThat(said.html().select("form[action*=permission] [name=parts]")).hasSize(4);
        assertThat(said.html().select("[checked]")).isEmpty();
        var given = ruthsBrowser.submit(said, form("permission"), Map.of("parts", List.of("words", "name")));
        assertThat(given.html().select("form[action*=permission] [name=parts]")).hasSize(2);
        var taken = ruthsBrowser.submit(given, form("withdrawal"), Map.of("parts", "name"));
        assertThat(taken.words()).contains("that counts from now on");
        assertThat(taken.html().select("form[action*=withdrawal] [name=parts]").eachAttr("value"))
                .containsExactly("words");
    }

    @Test
    void an_ask_is_answered_and_one_taken_back_meanwhile_kindly() {
        show(Part.ASK);
        var ask = asked(Kind.REFERRAL, "Would you tell one person about me?");
        var page = ruthsBrowser.get(path);
        assertThat(page.words()).contains("Hannah asked you something", "Would you tell one person about me?");
        var answered = ruthsBrowser.submit(page, form("ask"), Map.of("do", "later", "words", "After the audit"));
        assertThat(answered.words()).contains("Thank you for your answer");
        assertThat(arrivals.waiting(practice).getFirst().submission())
                .isEqualTo(new Submission.Reply(ask.id().value(), Submission.Reply.Word.LATER, "After the audit"));
        asks.withdraw(practice, ask.id());
        var late = ruthsBrowser.submit(page, form("ask"), Map.of("do", "yes", "words", "I told Tom", "once", "again"));
        assertThat(late.words()).contains("that question is settled by now, and your words have arrived");
        assertThat(arrivals.waiting(practice)).hasSize(2);
        var nothing = ruthsBrowser.submit(page, form("ask"), Map.of("do", "yes", "once", "third"));
        assertThat(nothing.words()).contains("there is nothing to answer any more");
        assertThat(arrivals.waiting(practice)).hasSize(2);
    }

    @Test
    void words_that_were_asked_for_are_given_with_the_answer() {
        show(Part.ASK);
        var ask = asked(Kind.MENTION, "Would you write two lines?");
        var page = ruthsBrowser.get(path);
        ruthsBrowser.submit(page, form("testimonial"), Map.of("words", "She never misses a thing"));
        assertThat(arrivals.waiting(practice).getFirst().submission())
                .isEqualTo(new Submission.Testimonial(ask.id().value(), "She never misses a thing"));
    }

    @Test
    void there_is_a_box_for_suggestions_only_while_an_invitation_is_open() {
        assertThat(ruthsBrowser.get(path).html().select("#suggestion")).isEmpty();
        var invitation = invitations.invite(practice, trust.id(), "the newsletter", null);
        var page = ruthsBrowser.get(path);
        assertThat(ruthsBrowser
                        .submit(page, form("suggestion"), Map.of("words", "Make it shorter"))
                        .words())
                .contains("Thank you for the thought");
        invitations.close(practice, invitation.id());
        var closed = ruthsBrowser.submit(page, form("suggestion"), Map.of("words", "And funnier", "once", "again"));
        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.words()).contains("just now nothing is open for suggestions");
        assertThat(arrivals.waiting(practice)).hasSize(1);
    }

    @Test
    void contact_details_are_taken_only_with_their_yes() {
        show(Part.REFERRAL);
        var page = ruthsBrowser.get(path);
        var typed = Map.of("words", "Tell Anna of me", "name", "Anna Berg", "contact", "anna@berg.example");
        var refused = ruthsBrowser.submit(page, form("referral"), typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("tick that they know and said yes");
        assertThat(refused.html().selectFirst("#referral-name").val()).isEqualTo("Anna Berg");
        assertThat(ruthsBrowser
                        .submit(refused, form("referral"), Map.of("know", "yes"))
                        .words())
                .contains("Thank you for thinking of somebody");
    }

    @Test
    void what_is_not_switched_on_takes_nothing() {
        var body = "once=1&words=x&name=&contact=&do=yes&agreement=" + java.util.UUID.randomUUID();
        for (var form : List.of("referral", "testimonial", "agreement")) {
            var answer = ruthsBrowser.post(path + "/" + form, body);
            assertThat(answer.status()).as(form).isEqualTo(422);
            assertThat(answer.words()).as(form).contains("not open on your page");
        }
        assertThat(arrivals.waiting(practice)).isEmpty();
    }

    private void show(Part part) {
        sharing.show(practice, trust.id(), part, TODAY, "I know them");
    }

    private Ask asked(Kind way, String words) {
        var plan = new AskPlan(trust.id(), ruth.id(), way, null, words);
        return asks.asked(practice, asks.plan(practice, plan).id(), null, "I know them");
    }

    private String form(String name) {
        return "form[action='" + path + "/" + name + "#" + Forms.PLACES.get(name) + "']";
    }
}
