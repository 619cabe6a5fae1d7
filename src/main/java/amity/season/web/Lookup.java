package amity.season.web;

import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Missing;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address and a form speak of, or says that it is not there. */
@Component
class Lookup {
    private final SeasonAddress place;
    private final AmountFields typed;
    private final Words words;

    Lookup(SeasonAddress place, AmountFields typed, Words words) {
        this.place = place;
        this.typed = typed;
        this.words = words;
    }

    Season season(Practice practice, String address) {
        return place.at(practice, address);
    }

    Proposal.Entry entry(Proposal proposal, UUID id) {
        return proposal.entry(id).orElseThrow(() -> new Missing(words.say("plan.not-on-list")));
    }

    Money money(Practice practice, String amount) {
        return typed.money(practice, amount);
    }

    @Nullable
    LocalDate day(@Nullable String day) {
        return typed.day(day);
    }

    int quarters(String hours) {
        return typed.quarters(hours);
    }
}
