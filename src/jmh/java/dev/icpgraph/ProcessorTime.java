package dev.icpgraph;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * The processor time of this process: the application, a database in it and the compiler.
 */
public final class ProcessorTime {

	private ProcessorTime() {
	}

	/**
	 * The time so far on all processors, in nanoseconds.
	 */
	public static long nanos() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

}
