package amity.clientpage.web;

import amity.shell.Keyword;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of what is set about a client, a tab each; the client’s own page keeps to what is told of them. */
enum SettingsTab implements Keyword {
    STANDING("status", "sector", "since", "town", "hourly-rate", "talks-elsewhere"),
    GIFTS("gift-policy", "gift-limit-year", "dislikes-being-indebted"),
    WISH("our-strand", "their-strand"),
    PEOPLE(),
    NAMES("name"),
    LIMITS(),
    FINISHING();

    private final Set<String> settings;

    SettingsTab(String... settings) {
        this.settings = Set.of(settings);
    }

    boolean has(String setting) {
        return settings.contains(setting);
    }

    String path(Object client) {
        return "/clients/" + client + "/about/" + word();
    }

    static SettingsTab of(String setting) {
        return Stream.of(values()).filter(part -> part.has(setting)).findFirst().orElse(STANDING);
    }
}
