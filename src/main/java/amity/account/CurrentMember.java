package amity.account;

import amity.practice.Practice;

/** A member who has come in, and the practice whose book is open. */
public record CurrentMember(Member member, Practice practice) {}
