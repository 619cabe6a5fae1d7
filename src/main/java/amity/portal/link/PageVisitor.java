package amity.portal.link;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;

/** Whom a private link lets in, and whose page they see. */
public record PageVisitor(Practice practice, Client client, Person person, PrivateLink link) {}
