package amity.desk.arrival.web;

import amity.client.Client;
import amity.hours.Hours;
import amity.hours.Reservations;
import amity.hours.Voucher;
import amity.moment.Kind;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client can reply to just now: hours promised, something asked, an invitation. */
@Component
record OpenReplies(Reservations reservations, Asks asks, Invitations invitations, Clock clock) {
    List<ReplyPage.Hours> hours(Practice practice, Client.Id client) {
        return reservations.open(practice, client, null).stream()
                .map(voucher -> hours(practice, voucher))
                .toList();
    }

    private ReplyPage.Hours hours(Practice practice, Voucher voucher) {
        int left = voucher.left(practice.today(clock));
        var choices = new LinkedHashMap<String, String>();
        for (int quarters = left; quarters > 0; quarters--) {
            choices.put(String.valueOf(quarters), Hours.shown(quarters));
        }
        return new ReplyPage.Hours(voucher.id().toString(), choices);
    }

    ReplyPage.@Nullable Asked ask(Practice practice, Client.Id client) {
        return asks.open(practice, client)
                .filter(ask -> ask.state() != AskState.PLANNED)
                .map(ask -> new ReplyPage.Asked(ask.id().toString(), ask.words(), ask.way() == Kind.MENTION))
                .orElse(null);
    }

    List<ReplyPage.Asked> invited(Practice practice, Client.Id client) {
        return invitations.open(practice, client).stream()
                .map(one -> new ReplyPage.Asked(one.id().toString(), one.about(), false))
                .toList();
    }
}
