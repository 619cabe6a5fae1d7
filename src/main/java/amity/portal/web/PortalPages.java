package amity.portal.web;

import amity.boundary.MutualHours;
import amity.client.Client;
import amity.client.Person;
import amity.client.Salutation;
import amity.money.Moneys;
import amity.partnership.disclosure.Disclosure;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.portal.link.PageVisitor;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Days;
import amity.shell.Mailto;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a client sees: what is theirs, and what was shared with them. */
@Component
@Transactional(readOnly = true)
class PortalPages {
    private final FormPages forms;
    private final VisibleParts sharing;
    private final Disclosure shared;
    private final MutualHours known;
    private final Practices practices;
    private final Words words;

    PortalPages(
            FormPages forms,
            VisibleParts sharing,
            Disclosure shared,
            MutualHours known,
            Practices practices,
            Words words) {
        this.forms = forms;
        this.sharing = sharing;
        this.shared = shared;
        this.known = known;
        this.practices = practices;
        this.words = words;
    }

    /**
     * Behind a link.
     *
     * @param thanked the form that was sent just now
     */
    PortalPage of(PageVisitor guest, String place, @Nullable String thanked) {
        var part = thanked == null ? null : Forms.PLACES.get(thanked);
        var thanks = part == null
                ? null
                : new Forms.Sent(thanked, part, words.say("sent.thanks." + thanked), false, Map.of());
        return of(guest, place, thanks);
    }

    PortalPage of(PageVisitor guest, String place, Forms.@Nullable Sent sent) {
        var lastDay = Days.dated(guest.link().lastDay(guest.practice().zone()));
        return page(guest.practice(), guest.client(), guest.person(), new Where(place, "", lastDay), sent);
    }

    /** Her preview of it. */
    PortalPage of(Practice practice, Client client, Person person) {
        var back = "/clients/" + client.id() + "/page";
        return page(practice, client, person, new Where("", back, null), null);
    }

    /** Whether a form is on their page; what they were asked is answered kindly even when it is not asked any more. */
    boolean has(PageVisitor guest, String form) {
        var shown = shown(guest.practice(), guest.client().id());
        return switch (form) {
            case "referral", "agreement" -> shown.contains(form);
            case "testimonial" -> shown.contains(Part.TESTIMONIAL.word()) || shown.contains(Part.ASK.word());
            default -> true;
        };
    }

    Refusal closed() {
        return new Refusal(words.say("sent.wrong.closed"));
    }

    private record Where(
            String place, String back, @Nullable String lastDay) {}

    private PortalPage page(Practice practice, Client client, Person person, Where where, Forms.@Nullable Sent sent) {
        var shown = shown(practice, client.id());
        return new PortalPage(
                where.place(),
                where.back(),
                practice.name(),
                Salutation.person(practice.owner(), words).name(),
                Salutation.of(person, client, words).greeted(words),
                where.lastDay(),
                mail(practice),
                forms.of(practice, client, person, sent),
                gifts(client),
                client.strands().theirs() == Client.TheirStrand.WORK_ONLY,
                known.reach(practice, client.id()).stream()
                        .map(it -> new PortalPage.Reach(it.whose(), it.hours()))
                        .toList(),
                shown,
                shown.contains(Part.AGREEMENT.word())
                        ? shared.agreement(practice, client.id()).orElse(null)
                        : null,
                shown.contains(Part.BOTH_GAVE.word()) ? bothGave(practice, client) : List.of());
    }

    /** The parts switched on once they were spoken about. */
    private Set<String> shown(Practice practice, Client.Id client) {
        return sharing.shown(practice, client).keySet().stream().map(Part::word).collect(Collectors.toSet());
    }

    /** In which ways and months each side gave in the last year, never in which words. */
    private List<PortalPage.Way> bothGave(Practice practice, Client client) {
        return shared.gave(practice, client).stream()
                .map(way -> new PortalPage.Way(
                        words.say("portal.way." + way.way().word()), months(way.given()), months(way.received())))
                .toList();
    }

    /** The latest first. */
    private String months(List<LocalDate> days) {
        return days.isEmpty()
                ? words.say("portal.both.none")
                : days.stream()
                        .map(YearMonth::from)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(month -> Days.month(month.atDay(1)))
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String gifts(Client client) {
        var policy = client.gifts().policy();
        if (policy == Client.GiftPolicy.UNKNOWN) return null;
        var most = client.gifts().mostAnOccasion();
        return policy == Client.GiftPolicy.LIMIT && most != null
                ? words.say("portal.gifts.limit", Moneys.shown(most))
                : words.say("portal.gifts." + policy.word());
    }

    /** To her own address where it is known, else to whomever they choose. */
    private String mail(Practice practice) {
        var known = practices.ownAddresses(practice.id()).addresses();
        return Mailto.about(known.isEmpty() ? "" : known.getFirst(), words.say("portal.new-link.subject"));
    }
}
