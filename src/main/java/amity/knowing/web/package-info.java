/** The form of a fact, on the client's page and from a moment. */
@NullMarked
package amity.knowing.web;

import org.jspecify.annotations.NullMarked;
