package amity.circle.web;

import amity.circle.Circle;
import amity.circle.Circle.Bond;
import amity.circle.Circle.Introducer;
import amity.circle.Circle.Member;
import amity.circle.Circles;
import amity.circle.Thanks;
import amity.circle.web.CirclePage.Fact;
import amity.circle.web.CirclePage.Row;
import amity.circle.web.CirclePage.Thank;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Mailto;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the circle: drawn, in words, as a table, and what is to be done about it. */
@Component
@Transactional(readOnly = true)
class CirclePages {
    private final Circles circles;
    private final Thanks thanks;
    private final CircleChart chart;
    private final CircleLists comings;
    private final CircleWords words;

    CirclePages(Circles circles, Thanks thanks, CircleChart chart, CircleLists comings, CircleWords words) {
        this.circles = circles;
        this.thanks = thanks;
        this.chart = chart;
        this.comings = comings;
        this.words = words;
    }

    CirclePage page(Practice practice, LocalDate today) {
        var circle = circles.of(practice, today);
        return new CirclePage(
                lede(circle),
                chart.json(practice, circle, today),
                said(circle),
                circle.hidden() > 0 ? words.say("circle.crowd", circle.ties().size(), circle.hidden()) : null,
                facts(circle, today),
                circle.introducers().stream().map(this::row).toList(),
                thanks.owed(practice, today).stream().map(this::thank).toList(),
                comings.functions(practice, today),
                comings.people(practice, today));
    }

    private String lede(Circle circle) {
        if (circle.through() == 0) {
            return words.say(circle.clients() == 0 ? "circle.lede.nobody" : "circle.lede.none", circle.clients());
        }
        var most = circle.introducers().stream()
                .max(Comparator.comparing(one -> one.introduced().size()));
        return words.say("circle.lede", circle.through(), circle.clients())
                + most.filter(one -> one.introduced().size() > 1)
                        .map(one -> " "
                                + words.say("circle.lede.most", one.introduced().size(), one.name()))
                        .orElse("");
    }

    /** What the picture shows, for those who do not see it. */
    private String said(Circle circle) {
        var introduced = circle.introducers().stream()
                .limit(6)
                .map(one -> words.say("circle.said.introduced", one.name(), one.introduced()));
        long met =
                circle.members().stream().filter(member -> member.met() != null).count();
        long promised = circle.ties().stream()
                .filter(tie -> tie.bond() == Bond.PROMISED)
                .count();
        return Stream.of(
                        Stream.of(words.say("circle.said", circle.members().size())),
                        introduced,
                        met == 0 ? Stream.<String>empty() : Stream.of(words.say("circle.said.met", met)),
                        promised == 0 ? Stream.<String>empty() : Stream.of(words.say("circle.said.promised", promised)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }

    private List<Fact> facts(Circle circle, LocalDate today) {
        var names = circle.names();
        var members = circle.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return circle.ties().stream()
                .filter(tie -> members.containsKey(tie.from()) && members.containsKey(tie.to()))
                .map(tie -> new Fact(
                        words.tie(tie, names, members.get(tie.to()).met(), today),
                        switch (tie.bond()) {
                            case INTRODUCED -> "/circle/introductions/" + tie.id() + "/removal";
                            case OURS -> "/circle/pairings/" + tie.id() + "/removal";
                            case MET, PROMISED -> null;
                        }))
                .toList();
    }

    private Row row(Introducer one) {
        var names = words.named(one.introduced());
        return new Row(
                one.name(),
                one.client() == null ? null : "/clients/" + one.client(),
                one.further() == 0 ? names : words.say("circle.brought.further", names, one.further()),
                Moneys.rounded(one.brought()));
    }

    private Thank thank(Thanks.Owed owed) {
        return new Thank(
                owed.introduction().id().toString(),
                words.say(
                        "circle.thanks.sentence",
                        owed.introducer(),
                        owed.introduced(),
                        Days.inFull(owed.introduction().on())),
                owed.client() == null ? null : "/clients/" + owed.client(),
                owed.wording(),
                Mailto.of(owed.wording()));
    }
}
