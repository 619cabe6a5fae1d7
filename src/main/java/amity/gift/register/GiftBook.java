package amity.gift.register;

import amity.client.Client;
import amity.client.Person;
import amity.gift.law.Deduction;
import amity.gift.law.GiftLaw;
import amity.gift.law.GiftValue;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All gifts of a practice beside the law of its country, ready to be asked how much of each is deductible. */
public record GiftBook(GiftLaw law, List<RegisterEntry> gifts) {
    private static final Deduction.Because HOURS = new Deduction.Because("hours", null, List.of());

    public GiftBook {
        gifts = List.copyOf(gifts);
    }

    public Deduction of(RegisterEntry gift) {
        if (gift.hours()) return new Deduction(Money.zero(gift.value().getCurrencyUnit()), HOURS, List.of());
        return deduction(gift.asGiven(), gift.client(), gift.person(), other -> other != gift);
    }

    /** The same for a gift only thought of; what the season has kept for the same subject is not counted. */
    public Deduction of(
            GiftValue thought,
            Client.@Nullable Id client,
            Person.@Nullable Id person,
            @Nullable UUID season,
            UUID subject) {
        return deduction(
                thought,
                client,
                person,
                other -> season == null || !season.equals(other.season()) || !subject.equals(other.subject()));
    }

    private Deduction deduction(
            GiftValue gift, Client.@Nullable Id client, Person.@Nullable Id person, Predicate<RegisterEntry> others) {
        return law.of(
                gift,
                gifts.stream()
                        .filter(others.and(other -> !other.hours()))
                        .filter(other -> other.goesTo(client, person))
                        .map(RegisterEntry::asGiven)
                        .toList());
    }
}
