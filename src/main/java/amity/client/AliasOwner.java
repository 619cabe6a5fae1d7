package amity.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One name or e-mail, and the client, the person or the person at a client it belongs to. */
public record AliasOwner(UUID id, Alias alias, Client.@Nullable Id client, Person.@Nullable Id person) {}
