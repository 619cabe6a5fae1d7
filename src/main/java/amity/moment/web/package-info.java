/** The pages on which moments are noted, corrected and struck out. */
@org.jspecify.annotations.NullMarked
package amity.moment.web;
