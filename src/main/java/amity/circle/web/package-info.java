/** The circle: drawn and as a list, people met, functions, and the forms that keep them. */
@org.jspecify.annotations.NullMarked
package amity.circle.web;
