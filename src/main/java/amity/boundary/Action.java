package amity.boundary;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Something about to be done that touches a client, at an instant. */
@NamedInterface("shared")
public sealed interface Action {
    /** Those that can be asked about by their word alone. */
    List<String> WORDS = List.of(
            "gift",
            "hours",
            "card",
            "call",
            "message",
            "ask",
            "suggestion",
            "invitation",
            "visit",
            "friending",
            "reminder");

    Client.Id client();

    Person.@Nullable Id person();

    Instant at();

    default String about() {
        return "";
    }

    /** A gift; without an offer, a gift as such. */
    @NamedInterface("shared")
    record Gift(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable Offer offer,
            Instant at) implements Action {
        @Override
        public String about() {
            return offer == null ? "" : offer.name();
        }
    }

    /** Free hours, in quarters of an hour. */
    @NamedInterface("shared")
    record Hours(Client.Id client, Person.@Nullable Id person, int quarters, Instant at) implements Action {}

    @NamedInterface("shared")
    record Card(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** A talk that is due, by voice. */
    @NamedInterface("shared")
    record Call(Client.Id client, Person.@Nullable Id person, String about, Instant at) implements Action {}

    /** Something written; {@code channel} is a channel of talks, where it is chosen. */
    @NamedInterface("shared")
    record Message(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable String channel,
            String about,
            Instant at) implements Action {}

    /** Bringing something up in conversation to learn of it. */
    @NamedInterface("shared")
    record Question(Client.Id client, Person.@Nullable Id person, boolean personal, String about, Instant at)
            implements Action {}

    /** Asking the client to give in one of the six ways, where it is said which. */
    @NamedInterface("shared")
    record Ask(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable Kind way,
            String about,
            Instant at) implements Action {
        /** A referral, or speaking of us to others: where a sector has rules of its own, they are for this. */
        public boolean speaksForUs() {
            return way == null || way == Kind.REFERRAL || way == Kind.MENTION;
        }
    }

    /** Suggesting something that would move their business forward. */
    @NamedInterface("shared")
    record Suggestion(Client.Id client, Person.@Nullable Id person, String about, Instant at) implements Action {}

    /** An invitation to something attended together; {@code personal} where it is not about work. */
    @NamedInterface("shared")
    record Invitation(Client.Id client, Person.@Nullable Id person, boolean personal, String about, Instant at)
            implements Action {}

    @NamedInterface("shared")
    record Visit(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** Asking to be friends, or following them, where they meet others. */
    @NamedInterface("shared")
    record Friending(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** Reminding them of what they said they would do. */
    @NamedInterface("shared")
    record Reminder(Client.Id client, Person.@Nullable Id person, String about, Instant at) implements Action {}

    /** Handing out a private link to their page. */
    @NamedInterface("shared")
    record Link(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** Showing something on their page. */
    @NamedInterface("shared")
    record Showing(Client.Id client, Person.@Nullable Id person, boolean personal, String about, Instant at)
            implements Action {}

    /**
     * Showing others what they have said of us.
     *
     * @param testimonial which words of theirs
     * @param naming what stands below them: {@code name}, {@code organisation}, {@code place}
     */
    @NamedInterface("shared")
    record Publishing(Client.Id client, Person.@Nullable Id person, UUID testimonial, Set<String> naming, Instant at)
            implements Action {}

    /** The sorts of moments it can be once it is done. */
    default Set<Kind> leaves() {
        return switch (this) {
            case Gift gift -> Set.of(Kind.GIFT);
            case Hours hours -> Set.of(Kind.HOURS);
            case Card card -> Set.of(Kind.CARD);
            case Suggestion suggestion -> Set.of(Kind.SUGGESTION);
            case Call _, Message _, Visit _, Reminder _ -> Set.of(Kind.TALK, Kind.NOTE, Kind.CARE, Kind.SIGNAL);
            case Ask _, Question _, Invitation _ -> Set.of(Kind.TALK);
            case Friending _, Publishing _ -> Set.of(Kind.NOTE);
            case Link _, Showing _ -> Set.of();
        };
    }

    /** A gift or free hours: what a gift policy speaks of. */
    default boolean gives() {
        return this instanceof Gift || this instanceof Hours;
    }

    /** It reaches the client in this very moment: an ask, a suggestion and an invitation by a message or a call. */
    default boolean reaches() {
        return switch (this) {
            case Call _, Message _, Visit _, Reminder _, Ask _, Suggestion _, Invitation _ -> true;
            default -> false;
        };
    }

    /** Only gets in touch with them, and begins nothing. */
    default boolean isWord() {
        return this instanceof Call || this instanceof Message || this instanceof Visit || this instanceof Reminder;
    }

    default Action at(Instant other) {
        return switch (this) {
            case Gift it -> new Gift(it.client, it.person, it.offer, other);
            case Hours it -> new Hours(it.client, it.person, it.quarters, other);
            case Card it -> new Card(it.client, it.person, other);
            case Call it -> new Call(it.client, it.person, it.about, other);
            case Message it -> new Message(it.client, it.person, it.channel, it.about, other);
            case Question it -> new Question(it.client, it.person, it.personal, it.about, other);
            case Ask it -> new Ask(it.client, it.person, it.way, it.about, other);
            case Suggestion it -> new Suggestion(it.client, it.person, it.about, other);
            case Invitation it -> new Invitation(it.client, it.person, it.personal, it.about, other);
            case Visit it -> new Visit(it.client, it.person, other);
            case Friending it -> new Friending(it.client, it.person, other);
            case Reminder it -> new Reminder(it.client, it.person, it.about, other);
            case Link it -> new Link(it.client, it.person, other);
            case Showing it -> new Showing(it.client, it.person, it.personal, it.about, other);
            case Publishing it -> new Publishing(it.client, it.person, it.testimonial, it.naming, other);
        };
    }

    default boolean isPersonal() {
        return switch (this) {
            case Gift gift -> gift.offer() != null && gift.offer().personal();
            case Question question -> question.personal();
            case Invitation invitation -> invitation.personal();
            case Showing showing -> showing.personal();
            case Friending friending -> true;
            default -> false;
        };
    }

    /** They are asked to care how we are, which is more than work. */
    default boolean isCare() {
        return this instanceof Ask ask && ask.way() == Kind.CARE;
    }

    /** {@code gift}, {@code hours}, … */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
