package amity.portal.web;

import amity.client.Client;
import amity.client.Person;
import amity.hours.Hours;
import amity.hours.Reservations;
import amity.hours.Voucher;
import amity.moment.Kind;
import amity.partnership.disclosure.Disclosure;
import amity.practice.Practice;
import amity.shell.Days;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open for a client to say something to: free hours, something asked, an invitation to suggest. */
@Component
record ReplyOptions(Reservations reservations, Disclosure shared, Clock clock) {
    private static final int CHOICES = 20;
    private static final int HALF_AN_HOUR = 2;

    List<Forms.Hours> hours(Practice practice, Client client, Person person) {
        return reservations.open(practice, client.id(), person.id()).stream()
                .map(voucher -> hours(voucher, practice))
                .toList();
    }

    private Forms.Hours hours(Voucher voucher, Practice practice) {
        int left = voucher.left(practice.today(clock));
        var until = voucher.expires();
        var choices = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(left),
                        IntStream.iterate(left - left % HALF_AN_HOUR, some -> some > 0, some -> some - HALF_AN_HOUR)
                                .boxed())
                .distinct()
                .limit(CHOICES)
                .forEach(some -> choices.put(String.valueOf(some), Hours.shown(some)));
        return new Forms.Hours(voucher.id(), Hours.shown(left), until == null ? null : Days.dated(until), choices);
    }

    Forms.@Nullable Asked asked(Practice practice, Client client) {
        return shared.asks(practice, client.id()).stream()
                .findFirst()
                .map(ask -> new Forms.Asked(ask.id(), ask.words(), ask.way() == Kind.MENTION, ask.answerable()))
                .orElse(null);
    }

    List<Forms.Invited> invited(Practice practice, Client client) {
        return shared.invitations(practice, client.id()).stream()
                .map(one -> new Forms.Invited(one.id(), one.about(), Days.inFull(one.until())))
                .toList();
    }
}
