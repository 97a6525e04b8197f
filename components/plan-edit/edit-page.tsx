import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { type EditTree, editTree, merged, same } from '@/lib/plan';
import { currentPlan, dropEdit, keptEdit, planRevision } from '@/lib/store';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { useToast } from '../toast/toast';
import { Editor } from './editor';
import { createSession } from './session';
import './plan-edit.css';

/** The brief, every part of it to be changed in place. What was begun and not saved is there again. */
export default function EditPage(given: Given) {
  const { planId } = given;
  const [kept, setKept] = useState<{ of: string } & Kept>();
  useEffect(() => void found(planId).then((edit) => setKept({ of: planId, ...edit })), [planId]);
  return kept?.of === planId ? <Begun key={planId} {...given} kept={kept} /> : <Waiting />;
}

interface Kept {
  tree?: EditTree;
  /** ISO 8601. */
  at?: string;
}

/** The changes that were begun, standing on the revision in force. */
async function found(planId: string): Promise<Kept> {
  const [edit, inForce] = await Promise.all([keptEdit(planId), currentPlan(planId)]);
  if (!edit || !inForce) return {};
  const { revision, tree, at } = edit;
  const before = revision === inForce.number ? undefined : await planRevision(planId, revision);
  return { at, tree: before ? merged(editTree(before.plan), tree, editTree(inForce.plan)) : tree };
}

function Begun({ kept, ...given }: Given & { kept: Kept }) {
  const { planId, revision } = given;
  const toast = useToast();
  const [, navigate] = useLocation();
  const [session] = useState(() => createSession(editTree(revision.plan), revision.number, kept.tree));
  useEffect(() => {
    if (session.revision() === revision.number) return;
    const next = editTree(revision.plan);
    if (session.dirty() && !same(session.tree(), next)) toast.say(i18n.t('edit.joined', [revision.number]));
    session.rebase(next, revision.number);
  }, [revision, session, toast]);
  const saved = (number: number) => {
    session.rebase(session.tree(), number);
    void dropEdit(planId);
    navigate('/audit');
  };
  return <Editor {...given} session={session} keptAt={kept.at} onSaved={saved} />;
}
