package amity.partnership.agreement;

import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an agreement down as it was drafted, and refuses what cannot be agreed. */
@Component
record AgreementWriter(Words words) {
    private static final int LONGEST = 500;
    private static final int HOW = 200;
    private static final int OFTENEST = 99;

    /** An agreement in the place of another, and for each line that goes on the one it goes on from. */
    record Next(Agreement agreement, Map<UUID, UUID> goesOn) {}

    Agreement first(AgreementDraft draft, LocalDate today) {
        return written(draft, null, today).agreement();
    }

    Next next(Agreement before, AgreementDraft draft, LocalDate today) {
        if (draft.agreed().isBefore(before.agreed())) throw refused("agreement.wrong.before");
        return written(draft, before, today);
    }

    private Next written(AgreementDraft draft, @Nullable Agreement before, LocalDate today) {
        if (draft.agreed().isAfter(today)) throw refused("agreement.wrong.future");
        ahead(draft.lookAgain(), today);
        if (draft.lines().isEmpty()) throw refused("agreement.wrong.empty");
        var goesOn = new HashMap<UUID, UUID>();
        var lines = draft.lines().stream()
                .map(line -> line(line, draft.agreed(), before, goesOn))
                .toList();
        var how = draft.how();
        var agreement = new Agreement(
                new Agreement.Id(Ids.next()),
                before == null ? draft.client() : before.client(),
                draft.agreed(),
                how == null || how.isBlank() ? null : within(how, HOW),
                draft.lookAgain(),
                lines,
                before == null ? null : before.id(),
                null);
        return new Next(agreement, goesOn);
    }

    private AgreementLine line(
            AgreementDraft.Promised said, LocalDate agreed, @Nullable Agreement before, Map<UUID, UUID> goesOn) {
        if (!said.way().isWay() || said.words().isBlank()) throw refused("agreement.wrong.line");
        if (said.times() < 1 || said.times() > OFTENEST) throw refused("agreement.wrong.times", OFTENEST);
        var by = said.rhythm() == Rhythm.ONCE ? said.by() : null;
        if (by != null && by.isBefore(agreed))
            throw refused("agreement.wrong.by", said.words().strip());
        var line = new AgreementLine(
                Ids.next(),
                said.ours(),
                said.way(),
                within(said.words(), LONGEST),
                said.rhythm(),
                said.rhythm() == Rhythm.WHENEVER ? 1 : said.times(),
                by,
                agreed);
        var earlier = before == null
                ? null
                : before.lines().stream()
                        .filter(one -> one.id().equals(said.earlier()) && line.continues(one))
                        .findFirst()
                        .orElse(null);
        if (earlier == null) return line;
        goesOn.put(line.id(), earlier.id());
        return new AgreementLine(
                line.id(), line.ours(), line.way(), line.words(), line.rhythm(), line.times(), by, earlier.since());
    }

    /** Refuses a day to look again that is not still to come. */
    void ahead(LocalDate lookAgain, LocalDate today) {
        if (!lookAgain.isAfter(today)) throw refused("agreement.wrong.look");
    }

    private String within(String text, int longest) {
        var said = text.strip();
        if (said.length() > longest) throw refused("agreement.wrong.long", longest);
        return said;
    }

    Refusal refused(String key, Object... arguments) {
        return new Refusal(words.say(key, arguments));
    }
}
