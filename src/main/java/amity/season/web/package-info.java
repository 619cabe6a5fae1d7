/** The pages of a season: the plan, what is already decided, and the shelf of ideas. */
@org.jspecify.annotations.NullMarked
package amity.season.web;
