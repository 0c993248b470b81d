import { DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** One instruction, with what stands behind its keyword. Variables are still in it. */
export interface Step {
  keyword: string;
  /** From 1, in the Dockerfile. */
  line: number;
  /** Without flags. */
  words: string[];
  flags: ReadonlyMap<string, string>;
  /** As it is written, without flags and line ends. */
  text: string;
}

export interface Stage {
  name: string;
  /** Another stage's name, or an image. */
  from: string;
  steps: Step[];
}

/** The stages in their order. What the file says before its first FROM has no place in ours. */
export function readStages(text: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const step = readStep(instruction);
    if (step.keyword === 'FROM') {
      const [from = '', , name = ''] = step.words;
      if (name === '') throw new PlainFailure(`Line ${step.line}: every stage has a name (FROM … AS …).`);
      stages.push({ name, from, steps: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new PlainFailure(`Line ${step.line}: ${step.keyword} stands before the first FROM.`);
      stage.steps.push(step);
    }
  }
  return stages;
}

function readStep(instruction: Instruction): Step {
  const flags = new Map<string, string>();
  if (isModifiable(instruction)) {
    for (const flag of instruction.getFlags()) flags.set(flag.getName(), flag.getValue() ?? '');
  }
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const raw = instruction.getArgumentsContent() ?? '';
  return {
    keyword: instruction.getKeyword(),
    line: instruction.getRange().start.line + 1,
    words: words.filter((word) => !isFlag(word, flags)),
    flags,
    text: raw.replace(/^(--\S+\s+)+/, '').trim(),
  };
}

const isModifiable = (instruction: Instruction): instruction is ModifiableInstruction => 'getFlags' in instruction;

const isFlag = (word: string, flags: ReadonlyMap<string, string>) =>
  [...flags].some(([name, value]) => word === `--${name}=${value}`);

/** NAME=value pairs of ENV, and of ARG, whose value may be missing. */
export function readPairs({ words }: Step): [string, string | null][] {
  return words.map((word) => {
    const [name = '', ...value] = word.split('=');
    return [name, value.length > 0 ? value.join('=') : null];
  });
}

/** The exec form, which needs no shell in the image. */
export function readExecForm({ keyword, line, text }: Step): string[] {
  const json = keyword === 'HEALTHCHECK' ? text.replace(/^CMD\s+/, '') : text;
  try {
    return JSON.parse(json) as string[];
  } catch {
    throw new PlainFailure(`Line ${line}: write ${keyword} as a JSON array, so that no shell stands between.`);
  }
}

/** Puts in what $NAME and ${NAME} stand for. */
export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_whole, braced: string | undefined, bare: string | undefined) => {
    return variables.get(braced ?? bare ?? '') ?? '';
  });
}
