/** What is printed: labels, envelopes and lists as PDF, in a font that says most names of Europe. */
@NullMarked
package amity.season.paper;

import org.jspecify.annotations.NullMarked;
