/** The page on which values and gelling are looked at, with what was said before. */
@org.jspecify.annotations.NullMarked
package amity.clientpage.gelling.web;
