/** The pages of a season: the plan and its gifts, what is already decided, the shelf of ideas, and afterwards. */
@org.jspecify.annotations.NullMarked
package amity.season.web;
