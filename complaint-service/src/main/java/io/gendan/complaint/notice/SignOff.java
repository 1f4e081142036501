package io.gendan.complaint.notice;

import io.gendan.complaint.words.Department;
import java.time.Instant;

/** 签核: a department stands to one edition of the notice. */
record SignOff(int edition, Department department, String by, Instant at) {}
