package amity.account.web;

import amity.shell.Reword;

/** A wording that could not be kept as it was typed, and why. */
public record WordingPage(Reword reword, String back, String sorry) {}
