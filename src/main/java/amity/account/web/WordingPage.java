package amity.account.web;

import amity.shell.WordingChange;

/** A wording that could not be kept as it was typed, and why. */
public record WordingPage(WordingChange reword, String back, String sorry) {}
