package amity.desk;

import amity.client.Client;
import amity.client.Facts;
import amity.knowing.Knowledge;
import amity.knowing.Remark;
import amity.knowing.Remarks;
import amity.moment.Moment;
import amity.moment.MomentProposal;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposals;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was heard in a talk, taken apart sentence by sentence: a promise of either side, or something to know. */
@Component
public class TalkNotes {
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|\\s*[;\\n]\\s*");
    private final Proposals proposals;
    private final Remarks remarks;
    private final Promises promises;
    private final Facts facts;
    private final Knowledge knowledge;

    TalkNotes(Proposals proposals, Remarks remarks, Promises promises, Facts facts, Knowledge knowledge) {
        this.proposals = proposals;
        this.remarks = remarks;
        this.promises = promises;
        this.facts = facts;
        this.knowledge = knowledge;
    }

    /** What the words seem to tell; each part can be chosen otherwise. */
    public List<Remark> of(Practice practice, Client client, String words) {
        return Stream.of(END.split(words.strip()))
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .flatMap(said -> parts(practice, client, said))
                .toList();
    }

    private Stream<Remark> parts(Practice practice, Client client, String said) {
        var promised = promised(practice, client, said);
        return promised == null
                ? remarks.of(practice, client, said, null).stream()
                : Stream.of(new Remark(said, Remark.As.valueOf(promised.whose().name()), null));
    }

    private MomentProposal.@Nullable Promised promised(Practice practice, Client client, String said) {
        return proposals.of(practice, said, client.name(), null, null).promise();
    }

    Note in(Practice practice, Client client, Note talk, List<Remark> heard) {
        if (heard.isEmpty()) return talk;
        var words = talk.words() + ": " + heard.stream().map(Remark::words).collect(Collectors.joining(" "));
        return talk.told(client.id(), words)
                .strand(proposals.of(practice, words, client.name(), null, null).strand());
    }

    void keep(Practice practice, Client client, Moment talk, LocalDate today, List<Remark> heard) {
        for (var part : heard) {
            switch (part.as()) {
                case OURS, THEIRS -> promise(practice, client, talk, part);
                case NOTHING -> {}
                default ->
                    knowledge.keep(
                            practice, source(client, talk, today), List.of(remarks.taken(practice, client, part)));
            }
        }
    }

    /** What was heard in a talk is promised and known no more. */
    void takeBack(Practice practice, Client.Id client, Moment.Id talk) {
        promises.open(practice.id(), client).stream()
                .filter(promise -> talk.equals(promise.moment()))
                .forEach(promise -> promises.letGo(practice, promise.id()));
        facts.of(practice.id(), client).stream()
                .filter(fact -> talk.value().equals(fact.moment()))
                .forEach(fact -> facts.end(practice, fact.id()));
    }

    private void promise(Practice practice, Client client, Moment talk, Remark part) {
        var promised = promised(practice, client, part.said());
        promises.make(
                practice,
                client.id(),
                Promise.Whose.valueOf(part.as().name()),
                promised == null ? part.words() : promised.words(),
                promised == null ? null : promised.due(),
                talk.id());
    }

    private static Knowledge.Source source(Client client, Moment talk, LocalDate today) {
        return new Knowledge.Source(
                client.id(),
                null,
                true,
                talk.day().isAfter(today) ? today : talk.day(),
                talk.id().value());
    }
}
