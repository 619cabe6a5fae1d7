package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.Option;
import amity.season.Choice;
import amity.season.Proposal;
import amity.shell.NotFound;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What could be decided for an entry, as its chooser offers it and as the chooser's answer is read. */
@Component
record Options(Words words) {
    private static final Comparator<Option> AS_OFFERED = Comparator.comparing(Option::decision)
            .thenComparing(Comparator.comparingLong(Option::value).reversed());
    /** What the chooser says for all the ideas it does not name. */
    static final String MORE = "more";

    private static final int GIFTS_OFFERED = 3;

    /** What is decided, what else there is besides gifts, the gifts that say most, and a way to all others. */
    List<SeasonPage.Choice> offered(Proposal proposal, Proposal.Entry entry) {
        var gifts = entry.options().stream().filter(Options::isGift).toList();
        var few = Stream.of(
                        Stream.of(proposal.standing(entry), entry.chosen()),
                        entry.options().stream().filter(option -> !isGift(option)),
                        gifts.stream().sorted(AS_OFFERED).limit(GIFTS_OFFERED))
                .flatMap(one -> one);
        var offered = new ArrayList<>(choices(proposal, entry, few));
        if (gifts.size() > GIFTS_OFFERED)
            offered.add(new SeasonPage.Choice(MORE, words.say("plan.is.more", gifts.size()), false));
        return offered;
    }

    List<SeasonPage.Choice> all(Proposal proposal, Proposal.Entry entry) {
        return choices(
                proposal,
                entry,
                Stream.concat(Stream.of(proposal.standing(entry), entry.chosen()), entry.options().stream()));
    }

    private List<SeasonPage.Choice> choices(Proposal proposal, Proposal.Entry entry, Stream<Option> some) {
        var chosen = key(proposal.standing(entry));
        return some.sorted(AS_OFFERED)
                .map(option -> new SeasonPage.Choice(
                        key(option), words(proposal, option), key(option).equals(chosen)))
                .distinct()
                .toList();
    }

    private static boolean isGift(Option option) {
        return option.decision() == Decision.GIFT;
    }

    Choice chosen(Proposal.Entry entry, String key) {
        return Choice.of(option(entry, key));
    }

    Option option(Proposal.Entry entry, String key) {
        return Stream.concat(Stream.of(entry.chosen()), entry.options().stream())
                .filter(option -> key(option).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("plan.no-option", entry.name())));
    }

    /** Card and gift: Beeswax candle, £12.00. */
    String words(Proposal proposal, Option option) {
        var idea = option.idea();
        return switch (option.decision()) {
            case NOTHING -> words.say("plan.is.nothing");
            case CARD -> words.say("plan.is.card");
            case HOURS -> words.say("plan.is.hours", option.quarters() / 4.0);
            case GIFT ->
                idea == null
                        ? words.say("plan.is.gift.plain")
                        : idea.isDeed()
                                ? words.say("plan.is.deed", idea.name())
                                : words.say("plan.is.gift", named(idea), Moneys.shown(proposal.money(idea.price())));
        };
    }

    /** What they get, under the heading that says whether it is a gift: Beeswax candle; 2 free hours. */
    String atAGlance(Option option) {
        var idea = option.idea();
        return switch (option.decision()) {
            case NOTHING -> words.say("plan.glance.nothing");
            case CARD -> words.say("plan.glance.card");
            case HOURS -> words.say("plan.glance.hours", option.quarters() / 4.0);
            case GIFT -> idea == null ? words.say("plan.glance.gift") : given(idea);
        };
    }

    /** What comes instead, for the middle of a sentence: a card alone; 2 hours in the card; Beeswax candle, £12.00. */
    String inAWord(Proposal proposal, Option option) {
        var idea = option.idea();
        return switch (option.decision()) {
            case NOTHING -> words.say("plan.gets.nothing");
            case CARD -> words.say("plan.gets.card");
            case HOURS -> words.say("plan.gets.hours", option.quarters() / 4.0);
            case GIFT ->
                idea == null
                        ? words.say("plan.gets.gift")
                        : idea.isToBeFoundOut()
                                ? words.say("plan.gets.found-out", Moneys.shown(proposal.money(idea.price())))
                                : idea.isDeed()
                                        ? words.say("plan.gets.deed", words.within(idea.name()))
                                        : words.say(
                                                "plan.gets.idea",
                                                words.within(given(idea)),
                                                Moneys.shown(proposal.money(idea.price())));
        };
    }

    String given(Idea idea) {
        var beside = idea.beside();
        return beside == null ? named(idea) : words.say("season.beside", named(idea), beside.name());
    }

    private String named(Idea idea) {
        return idea.isToBeFoundOut() ? words.say("plan.to-be-found-out") : idea.name();
    }

    /** The deeds that could go with what stands, where that is a gift that costs money and can still be changed. */
    List<SeasonPage.Choice> deeds(Proposal.Entry entry, Option standing) {
        var gift = standing.idea();
        if (entry.isFixed() || gift == null || !gift.costsMoney() || gift.isToBeFoundOut()) return List.of();
        var beside = gift.beside();
        var deeds = Stream.concat(
                        Stream.ofNullable(beside),
                        entry.options().stream().filter(Option::isDeed).map(Option::idea))
                .filter(Objects::nonNull)
                .map(deed -> new SeasonPage.Choice(
                        key(deed),
                        words.say("plan.deed.takes", deed.name(), deed.quarters() / 4.0),
                        deed.equals(beside)))
                .distinct()
                .toList();
        if (deeds.isEmpty()) return deeds;
        var choices = new ArrayList<>(List.of(new SeasonPage.Choice("", words.say("plan.deed.none"), beside == null)));
        choices.addAll(deeds);
        return choices;
    }

    /** The deed chosen; null where none was. */
    Choice.@Nullable Beside beside(Proposal.Entry entry, String key) {
        if (key.isEmpty()) return null;
        return Stream.concat(Stream.ofNullable(entry.choice().beside()), deeds(entry))
                .filter(deed -> key(deed).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("plan.no-option", entry.name())));
    }

    private static Stream<Choice.Beside> deeds(Proposal.Entry entry) {
        return entry.options().stream()
                .filter(Option::isDeed)
                .map(Option::idea)
                .filter(Objects::nonNull)
                .map(idea -> new Choice.Beside(idea.id(), idea.name()));
    }

    private static String key(Idea idea) {
        return idea.id() == null ? idea.name() : idea.id().toString();
    }

    private static String key(Choice.Beside deed) {
        return deed.idea() == null ? deed.name() : deed.idea().toString();
    }

    private static String key(Option option) {
        var idea = option.idea();
        if (idea == null) return option.decision().word() + "|" + option.quarters();
        return option.decision().word() + "|" + key(idea);
    }
}
