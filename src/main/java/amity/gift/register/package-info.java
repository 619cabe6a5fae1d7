/** Every gift to a client, planned, ordered or given, with what the law of the giver's country says of it. */
@NullMarked
package amity.gift.register;

import org.jspecify.annotations.NullMarked;
