package amity.command;

import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.client.Clients;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "policy")
final class PolicyCommand extends Command {
    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Parameters(index = "1", paramLabel = "nothing|none|limit|declare|branded|donation|no-rule|unknown")
    private GiftPolicy policy;

    @Parameters(index = "2", paramLabel = "AMOUNT", arity = "0..1")
    private @Nullable String limit;

    @Option(names = "--year", paramLabel = "AMOUNT")
    private @Nullable String aYear;

    @Override
    int run(Book book, Output answer) {
        var client = book.client(who);
        var currency = book.practice().currency();
        var year = aYear == null ? null : Arguments.amount(currency, aYear, this);
        var changed = client.with(policy, limit(book), year);
        book.the(Clients.class).change(book.practice().id(), changed);
        var kept = changed.gifts();
        return answer.give(
                new Answer(changed.id(), changed.name(), kept.policy(), kept.limit(), kept.limitAYear()),
                book.say("answer.policy", changed.name(), policy.word()));
    }

    private record Answer(
            Client.Id id,
            String name,
            GiftPolicy policy,
            @Nullable Money limit,
            @Nullable Money limitAYear) {}

    private @Nullable Money limit(Book book) {
        if (policy != GiftPolicy.LIMIT) {
            if (limit != null || aYear != null) throw wrong("refusal.policy-command.only-policy-limit-takes");
            return null;
        }
        if (limit == null && aYear != null) return null;
        if (limit == null) throw wrong("refusal.policy-command.up-how-much-amity");
        return Arguments.amount(book.practice().currency(), limit, this);
    }
}
