package amity.account;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first visit: a business gets its facts, its owner and her password, by the link that was printed. */
@Component
@Transactional
public class Welcome {
    private final Links links;
    private final Accounts accounts;
    private final Practices practices;
    private final Words words;

    Welcome(Links links, Accounts accounts, Practices practices, Words words) {
        this.links = links;
        this.accounts = accounts;
        this.practices = practices;
        this.words = words;
    }

    /** The practice that an import on an empty folder made, which has no owner yet. */
    @Transactional(readOnly = true)
    public Optional<Practice> begun() {
        return accounts.unowned();
    }

    /** Opens the book, or confirms what an import took for granted; nothing is kept when anything is refused. */
    public Member open(String key, Business business, String password) {
        if (!links.useWelcome(key)) throw new Refusal(words.say("account.link.used"));
        var practice = begun().map(it -> practices.change(business.as(it.id())))
                .orElseGet(() -> practices.open(
                        business.name(),
                        business.owner(),
                        business.currency(),
                        business.country(),
                        business.zone(),
                        true));
        return accounts.change(accounts.join(practice), password);
    }
}
