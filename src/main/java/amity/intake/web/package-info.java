/** Bring my clients: the pages on which files are dropped, looked at, kept and taken back. */
@NullMarked
package amity.intake.web;

import org.jspecify.annotations.NullMarked;
