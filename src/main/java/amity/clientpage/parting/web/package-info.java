/** The path of parting, step by step. */
@org.jspecify.annotations.NullMarked
package amity.clientpage.parting.web;
