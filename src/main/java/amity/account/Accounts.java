package amity.account;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Ids;
import amity.shell.Words;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of the practices: who they are, how they come in, and to which practice a name leads. */
@Component
@Transactional
public class Accounts {
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private final MemberStore store;
    private final Practices practices;
    private final PasswordEncoder hashes;
    private final Words words;
    private final Clock clock;

    Accounts(MemberStore store, Practices practices, PasswordEncoder hashes, Words words, Clock clock) {
        this.store = store;
        this.practices = practices;
        this.hashes = hashes;
        this.words = words;
        this.clock = clock;
    }

    /** Makes the owner of a practice, who comes in by links until she has a password. */
    public Member join(Practice practice) {
        var member = new Member(
                practice.id(),
                new Member.Id(Ids.next()),
                practice.owner().isBlank() ? practice.name() : practice.owner(),
                null,
                null,
                0,
                Member.USUAL_IDLE_MINUTES);
        store.insert(member, clock.instant());
        return member;
    }

    @Transactional(readOnly = true)
    Optional<Practice> unowned() {
        return practices.all().stream()
                .filter(practice -> store.of(practice.id()).isEmpty())
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<CurrentMember> entered(Practice.Id practice, Member.Id id) {
        return store.entered(practice, id);
    }

    /** Whether there is anybody yet who could sign in. */
    @Transactional(readOnly = true)
    public boolean haveBegun() {
        return !store.all().isEmpty();
    }

    /** Whether the sign-in page has to ask who is there. */
    @Transactional(readOnly = true)
    public boolean hasSeveral() {
        return store.all().size() > 1;
    }

    /** The member with this name or e-mail and this password; with only one member here the password is enough. */
    @Transactional(readOnly = true)
    public Optional<Member> known(String who, String password) {
        var all = store.all();
        var called = all.size() == 1
                ? all
                : all.stream().filter(it -> it.isCalled(who)).toList();
        return called.stream().filter(it -> matches(it, password)).findFirst();
    }

    /** The practice that a name or an e-mail leads to, when it leads to one only. */
    @Transactional(readOnly = true)
    public Optional<Practice> practiceOf(String nameOrEmail) {
        var led = store.all().stream()
                .filter(it -> it.isCalled(nameOrEmail))
                .map(Member::practice)
                .distinct()
                .toList();
        return led.size() == 1 ? practices.find(led.getFirst()) : Optional.empty();
    }

    public boolean matches(Member member, String password) {
        return member.password() != null
                && password.length() <= LONGEST_PASSWORD
                && hashes.matches(password, member.password());
    }

    /** Sets a new password and ends every session of the old one. */
    public Member change(Member member, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new FieldRefusal(
                    "password", words.say("account.password.length", SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        return keep(member.withPassword(hashes.encode(password)));
    }

    /** Takes every password away, so that the owner comes in by the link that is printed and chooses another. */
    public void forgetPasswords() {
        store.all().forEach(it -> keep(it.withPassword(null)));
    }

    public Member keep(Member member) {
        store.update(member);
        return member;
    }
}
