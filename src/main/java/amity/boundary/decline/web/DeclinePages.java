package amity.boundary.decline.web;

import amity.boundary.decline.Decline;
import amity.boundary.decline.Declines;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import amity.shell.Words;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class DeclinePages {
    private final Declines declines;
    private final Words words;

    DeclinePages(Declines declines, Words words) {
        this.declines = declines;
        this.words = words;
    }

    DeclinePage of(Practice practice, @Nullable Client client) {
        return new DeclinePage(
                client == null ? "" : client.id().toString(),
                client == null ? "" : client.name(),
                Stream.of(Decline.values())
                        .map(decline -> no(practice, client, decline))
                        .toList());
    }

    private DeclinePage.No no(Practice practice, @Nullable Client client, Decline decline) {
        var wording = declines.wording(practice, decline);
        var said = client == null ? wording.text() : declines.words(practice, decline, client);
        return new DeclinePage.No(
                decline.word(),
                words.say("decline." + decline.word()),
                said,
                Mailto.of(said),
                new WordingChange(wording.key(), wording.text(), wording.own()));
    }
}
