package amity.partnership.profile;

import amity.boundary.Boundaries;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryWords;
import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.reading.SixWays;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the page on how the user works in her words, and with whom it was brought up when. */
@Component
@Transactional
public class WorkProfiles {
    private static final String SETTING = "how-i-work.";
    private static final String WRITTEN = SETTING + "written";
    private static final int LONGEST = 1_000;
    private static final int NEW_DAYS = 90;
    private final Practices practices;
    private final Boundaries boundaries;
    private final BoundaryWords boundaryWords;
    private final ProfileTalkStore store;
    private final Words words;

    WorkProfiles(
            Practices practices,
            Boundaries boundaries,
            BoundaryWords boundaryWords,
            ProfileTalkStore store,
            Words words) {
        this.practices = practices;
        this.boundaries = boundaries;
        this.boundaryWords = boundaryWords;
        this.store = store;
        this.words = words;
    }

    /** Her own page or, until she writes one, Amity's proposal with the hours she has set. */
    @Transactional(readOnly = true)
    public WorkProfile of(Practice practice) {
        var said = practices.settings(practice.id());
        return said.getOrDefault(WRITTEN, "").isEmpty()
                ? usual(practice)
                : new WorkProfile(
                        said.getOrDefault(SETTING + "opening", ""),
                        ways(way -> said.getOrDefault(SETTING + "gives." + way.word(), "")),
                        ways(way -> said.getOrDefault(SETTING + "counts-on." + way.word(), "")),
                        said.getOrDefault(SETTING + "hours", ""),
                        true);
    }

    private WorkProfile usual(Practice practice) {
        var hours = boundaries.defaults(practice).stream()
                .filter(boundary -> boundary.kind() == BoundaryKind.HOURS)
                .map(boundaryWords::terms)
                .collect(Collectors.joining("; "));
        return new WorkProfile(
                words.say("how.usual.opening"),
                ways(way -> words.say("how.usual.gives." + way.word())),
                ways(way -> words.say("how.usual.counts-on." + way.word())),
                hours.isEmpty() ? words.say("how.usual.hours.none") : words.say("how.usual.hours", hours),
                false);
    }

    private static Map<Kind, String> ways(Function<Kind, String> said) {
        var ways = new EnumMap<Kind, String>(Kind.class);
        SixWays.ALL.forEach(way -> ways.put(way, said.apply(way)));
        return ways;
    }

    /** Keeps it in her words; refuses a page on which one side gives nothing. */
    public void keep(Practice practice, WorkProfile page, LocalDate today) {
        if (page.gives().isEmpty() || page.countsOn().isEmpty()) throw new Refusal(words.say("how.wrong.empty"));
        set(practice, "opening", page.opening());
        set(practice, "hours", page.hours());
        for (var way : SixWays.ALL) {
            set(practice, "gives." + way.word(), page.gives().getOrDefault(way, ""));
            set(practice, "counts-on." + way.word(), page.countsOn().getOrDefault(way, ""));
        }
        practices.set(practice.id(), WRITTEN, today.toString());
    }

    private void set(Practice practice, String part, String text) {
        if (text.strip().length() > LONGEST) throw new Refusal(words.say("how.wrong.long", LONGEST));
        practices.set(practice.id(), SETTING + part, text.strip());
    }

    /** Goes back to what Amity proposes. */
    public void usualAgain(Practice practice) {
        practices.set(practice.id(), WRITTEN, "");
    }

    public void broughtUp(Practice practice, Client.Id client, LocalDate on) {
        store.insert(practice.id(), client, on);
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> lastBroughtUp(Practice practice, Client.Id client) {
        return Optional.ofNullable(store.last(practice.id(), List.of(client)).get(client));
    }

    /** Of some clients those with whom it is time to bring it up: at a first call, while they are new, and at each renewal. */
    @Transactional(readOnly = true)
    public List<Client> due(
            Practice practice, List<Client> clients, Map<Client.Id, List<OpenMatter>> open, LocalDate today) {
        var last = store.last(practice.id(), clients.stream().map(Client::id).toList());
        return clients.stream()
                .filter(client -> client.status() != Client.Status.PARTED)
                .filter(client -> isDue(
                        client,
                        open.getOrDefault(client.id(), List.of()),
                        Optional.ofNullable(last.get(client.id())),
                        today))
                .toList();
    }

    private static boolean isDue(Client client, List<OpenMatter> open, Optional<LocalDate> last, LocalDate today) {
        var since = client.tenure().since();
        boolean fresh =
                client.status() == Client.Status.PROSPECT || since != null && since.isAfter(today.minusDays(NEW_DAYS));
        return fresh && last.isEmpty()
                || open.stream()
                        .filter(matter -> matter.matter() == OpenMatter.Matter.RENEWAL && matter.isOpenOn(today))
                        .anyMatch(renewal -> last.isEmpty() || last.get().isBefore(renewal.openedOn()));
    }
}
