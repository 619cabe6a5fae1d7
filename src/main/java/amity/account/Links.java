package amity.account;

import amity.practice.Practice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links: only their hash is kept, they open once and not for long. */
@Component
@Transactional
public class Links {
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SignInLinkStore store;
    private final MemberStore members;
    private final Clock clock;

    Links(SignInLinkStore store, MemberStore members, Clock clock) {
        this.store = store;
        this.members = members;
        this.clock = clock;
    }

    /** The path that opens a book which nobody can open yet: by the welcome page, or as its owner who has no password. */
    public Optional<String> welcome() {
        var all = members.all();
        if (all.stream().anyMatch(Member::hasPassword)) return Optional.empty();
        if (!all.isEmpty()) return Optional.of(signIn(all.getFirst().practice()));
        store.forgetWelcomes();
        return Optional.of("/welcome?key=" + make(Optional.empty()));
    }

    /** The path that signs the owner of a practice in, once. */
    public String signIn(Practice.Id practice) {
        return "/enter?key=" + make(members.of(practice).stream().findFirst());
    }

    @Transactional(readOnly = true)
    public boolean opensWelcome(String key) {
        return store.find(hash(key))
                .filter(it -> it.member().isEmpty() && lives(it))
                .isPresent();
    }

    boolean useWelcome(String key) {
        return opensWelcome(key) && store.delete(hash(key));
    }

    /** Whom the link signs in; it is used up by asking. */
    public Optional<Member> enter(String key) {
        var link = store.find(hash(key)).filter(this::lives).filter(it -> it.member()
                .isPresent());
        store.delete(hash(key));
        return link.flatMap(
                it -> members.find(it.practice().orElseThrow(), it.member().orElseThrow()));
    }

    private boolean lives(SignInLinkStore.Link link) {
        return clock.instant().isBefore(link.expiresAt());
    }

    private String make(Optional<Member> member) {
        var chance = new byte[32];
        CHANCE.nextBytes(chance);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        store.insert(hash(key), member, clock.instant().plus(LIFE));
        return key;
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
