package amity.moment;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;

/** Knows whether suggestions are asked for: the feature that keeps invitations says so as a bean. */
@FunctionalInterface
public interface InvitationCheck {
    /** Whether a suggestion this client makes on a day is an invited one. */
    boolean invites(Practice practice, Client.Id client, LocalDate day);
}
