/** The partnership screen, one client’s part of it, and what each count was counted from. */
@NullMarked
package amity.partnership.web;

import org.jspecify.annotations.NullMarked;
