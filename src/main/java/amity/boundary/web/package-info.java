/** How we like to work: the list of boundaries, the forms by kind, and what is done with each. */
@org.jspecify.annotations.NullMarked
package amity.boundary.web;
