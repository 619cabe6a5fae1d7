/** Reads the file of each outside tool, whatever its encoding, language or layout, into the same draft rows. */
@NullMarked
package amity.intake.file;

import org.jspecify.annotations.NullMarked;
