package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** A rule of the guard; features that know more than the boundaries themselves add theirs as beans. */
@NamedInterface("shared")
public interface Rule {
    /** The rule made ready for these clients: whatever it needs to know is read here, once for all of them. */
    Check over(Practice practice, Collection<Client.Id> clients);

    @FunctionalInterface
    @NamedInterface("shared")
    interface Check {
        Stream<Concern> concerns(Action action, GuardView standing);
    }
}
