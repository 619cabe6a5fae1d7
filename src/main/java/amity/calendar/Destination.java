package amity.calendar;

import amity.shell.Keyword;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a card goes, as carriers divide the world, nearest description first. */
public enum Destination implements Keyword {
    HOME(Set.of()),
    WESTERN_EUROPE(Set.of(
            "AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IS", "IT", "LI", "LU", "MC", "MT", "NL", "NO",
            "PT", "SE")),
    EASTERN_EUROPE(Set.of(
            "AL", "BA", "BG", "CY", "CZ", "EE", "GR", "HR", "HU", "LT", "LV", "MD", "ME", "MK", "PL", "RO", "RS", "SI",
            "SK", "UA")),
    US(Set.of("US")),
    NORTH_AMERICA(Set.of("CA", "US")),
    OCEANIA(Set.of("AU", "NZ")),
    ASIA(Set.of(
            "AE", "BD", "CN", "HK", "ID", "IL", "IN", "JP", "KR", "LK", "MY", "PH", "PK", "QA", "SA", "SG", "TH", "TR",
            "TW", "VN")),
    WORLD(Set.of());

    private final Set<String> countries;

    Destination(Set<String> countries) {
        this.countries = countries;
    }

    /** Whether post goes between two countries of one part of the world. */
    public static boolean areNear(String from, String to) {
        return Stream.of(Stream.of(WESTERN_EUROPE, EASTERN_EUROPE), Stream.of(NORTH_AMERICA), Stream.of(OCEANIA))
                .map(part -> part.flatMap(one -> one.countries.stream()).collect(Collectors.toSet()))
                .anyMatch(part ->
                        part.contains(from.toUpperCase(Locale.ROOT)) && part.contains(to.toUpperCase(Locale.ROOT)));
    }

    /** The descriptions that fit a card from one country to another, nearest first. */
    static List<Destination> between(String from, String to) {
        return from.equalsIgnoreCase(to)
                ? List.of(HOME)
                : Arrays.stream(values())
                        .filter(one -> one == WORLD || one.countries.contains(to.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}
